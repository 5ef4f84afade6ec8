	.file	"unit.c"
	.text
.Ltext0:
	.file 0 "/src" "unit.c"
	.p2align 4
	.globl	callee
	.type	callee, @function
callee:
.LVL0:
.LFB0:
	.file 1 "unit.c"
	.loc 1 3 1 view -0
	.cfi_startproc
	.loc 1 4 2 view .LVU1
	.loc 1 4 11 is_stmt 0 view .LVU2
	leal	(%rdi,%rdi,2), %eax
	.loc 1 5 1 view .LVU3
	ret
	.cfi_endproc
.LFE0:
	.size	callee, .-callee
	.p2align 4
	.globl	zeta
	.type	zeta, @function
zeta:
.LVL1:
.LFB2:
	.loc 1 14 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 15 2 view .LVU5
	.loc 1 15 9 is_stmt 0 view .LVU6
	call	callee
.LVL2:
	.loc 1 14 1 view .LVU7
	movl	%edi, %edx
.LBB8:
.LBB9:
	.loc 1 9 7 view .LVU8
	movl	%edi, seen(%rip)
	.loc 1 10 11 view .LVU9
	leal	(%rdi,%rdi,2), %edi
.LVL3:
	.loc 1 10 11 view .LVU10
.LBE9:
.LBE8:
	.loc 1 15 9 view .LVU11
	movl	%eax, %ecx
.LBB11:
.LBI8:
	.loc 1 7 50 is_stmt 1 view .LVU12
.LBB10:
	.loc 1 9 2 view .LVU13
	.loc 1 10 2 view .LVU14
.LBE10:
.LBE11:
	.loc 1 15 40 is_stmt 0 view .LVU15
	addl	$1, %edx
.LVL4:
	.loc 1 15 21 view .LVU16
	call	callee
.LVL5:
.LBB12:
.LBI12:
	.loc 1 7 50 is_stmt 1 view .LVU17
.LBB13:
	.loc 1 9 2 view .LVU18
	.loc 1 10 11 is_stmt 0 view .LVU19
	addl	$3, %edi
	.loc 1 9 7 view .LVU20
	movl	%edx, seen(%rip)
	.loc 1 10 2 is_stmt 1 view .LVU21
.LVL6:
	.loc 1 10 2 is_stmt 0 view .LVU22
.LBE13:
.LBE12:
	.loc 1 15 19 view .LVU23
	addl	%eax, %ecx
	.loc 1 15 40 view .LVU24
	call	callee
.LVL7:
	.loc 1 15 61 view .LVU25
	leal	1(%rcx,%rax), %eax
	.loc 1 16 1 view .LVU26
	ret
	.cfi_endproc
.LFE2:
	.size	zeta, .-zeta
	.p2align 4
	.globl	alpha
	.type	alpha, @function
alpha:
.LVL8:
.LFB3:
	.loc 1 19 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 20 2 view .LVU28
	.loc 1 20 9 is_stmt 0 view .LVU29
	call	callee
.LVL9:
.LBB14:
.LBI14:
	.loc 1 7 50 is_stmt 1 view .LVU30
.LBB15:
	.loc 1 9 2 view .LVU31
	.loc 1 9 7 is_stmt 0 view .LVU32
	movl	%eax, seen(%rip)
	.loc 1 10 2 is_stmt 1 view .LVU33
.LVL10:
	.loc 1 10 11 is_stmt 0 view .LVU34
	leal	(%rax,%rax,2), %eax
.LBE15:
.LBE14:
	.loc 1 21 1 view .LVU35
	ret
	.cfi_endproc
.LFE3:
	.size	alpha, .-alpha
	.p2align 4
	.globl	self
	.type	self, @function
self:
.LVL11:
.LFB4:
	.loc 1 24 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 25 2 view .LVU37
	.loc 1 24 1 is_stmt 0 view .LVU38
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	.loc 1 25 47 view .LVU39
	movl	$1, %r14d
	.loc 1 24 1 view .LVU40
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$56, %rsp
	.cfi_def_cfa_offset 112
	.loc 1 25 47 view .LVU41
	testl	%edi, %edi
	je	.L5
	leal	-1(%rdi), %r12d
	movl	%r12d, %ebp
.LVL12:
.L39:
.LBB32:
.LBI32:
	.loc 1 23 5 is_stmt 1 discriminator 1 view .LVU42
.LBB33:
	.loc 1 25 2 discriminator 1 view .LVU43
	.loc 1 25 47 is_stmt 0 discriminator 1 view .LVU44
	testl	%ebp, %ebp
	je	.L7
.LVL13:
.L38:
	.loc 1 25 47 discriminator 1 view .LVU45
.LBE33:
.LBE32:
	.loc 1 25 47 view .LVU46
	movl	%ebp, 16(%rsp)
	leal	-1(%rbp), %r13d
	movl	$1, %r12d
	movl	%r14d, 20(%rsp)
.L36:
.LVL14:
.LBB93:
.LBB90:
.LBB34:
.LBI34:
	.loc 1 23 5 is_stmt 1 view .LVU47
.LBB35:
	.loc 1 25 2 view .LVU48
	.loc 1 25 47 is_stmt 0 view .LVU49
	testl	%r13d, %r13d
	je	.L8
.LVL15:
.L35:
	.loc 1 25 47 view .LVU50
.LBE35:
.LBE34:
	movl	%r12d, 24(%rsp)
	movl	$1, %edx
	leal	-1(%r13), %r14d
	movl	%edx, %ebp
.L33:
.LVL16:
.LBB87:
.LBB84:
.LBB36:
.LBI36:
	.loc 1 23 5 is_stmt 1 view .LVU51
.LBB37:
	.loc 1 25 2 view .LVU52
	.loc 1 25 47 is_stmt 0 view .LVU53
	testl	%r14d, %r14d
	je	.L9
.LVL17:
.L32:
	.loc 1 25 47 view .LVU54
.LBE37:
.LBE36:
	movl	%ebp, 28(%rsp)
	movl	$1, %ebx
	leal	-1(%r14), %r15d
	movl	%ebx, %r12d
.L30:
.LVL18:
.LBB81:
.LBB78:
.LBB38:
.LBI38:
	.loc 1 23 5 is_stmt 1 view .LVU55
.LBB39:
	.loc 1 25 2 view .LVU56
	.loc 1 25 47 is_stmt 0 view .LVU57
	testl	%r15d, %r15d
	je	.L10
.LVL19:
.L29:
	.loc 1 25 47 view .LVU58
	leal	-1(%r15), %ebx
.LBE39:
.LBE38:
	movl	$1, %ebp
	movl	%r12d, 32(%rsp)
	movl	%r13d, 36(%rsp)
	movl	%ebp, %r12d
	movl	%ebx, %r13d
.L27:
.LVL20:
.LBB74:
.LBB70:
.LBB40:
.LBI40:
	.loc 1 23 5 is_stmt 1 view .LVU59
.LBB41:
	.loc 1 25 2 view .LVU60
	.loc 1 25 47 is_stmt 0 view .LVU61
	testl	%r13d, %r13d
	je	.L11
.LVL21:
.L26:
	.loc 1 25 47 view .LVU62
.LBE41:
.LBE40:
	movl	$1, %ebp
	leal	-1(%r13), %ebx
	movl	%r13d, %edx
	movl	%ebp, %r13d
.L24:
.LVL22:
.LBB67:
.LBB64:
.LBB42:
.LBI42:
	.loc 1 23 5 is_stmt 1 view .LVU63
.LBB43:
	.loc 1 25 2 view .LVU64
	.loc 1 25 47 is_stmt 0 view .LVU65
	testl	%ebx, %ebx
	je	.L12
.LVL23:
.L23:
	.loc 1 25 47 view .LVU66
	subl	$2, %ebx
.LBE43:
.LBE42:
	movl	%r13d, (%rsp)
	movl	$1, %ebp
	movl	%ebx, 8(%rsp)
	movl	%ebx, %eax
	movl	%r14d, 4(%rsp)
	movl	%r12d, %r14d
	movl	%ebp, %r12d
.L21:
.LVL24:
.LBB61:
.LBB58:
.LBB44:
.LBI44:
	.loc 1 23 5 is_stmt 1 view .LVU67
.LBB45:
	.loc 1 25 2 view .LVU68
	.loc 1 25 47 is_stmt 0 view .LVU69
	cmpl	$-1, %eax
	je	.L13
	movl	%eax, %r13d
.LVL25:
.L20:
	.loc 1 25 47 view .LVU70
.LBE45:
.LBE44:
	movl	%edx, 12(%rsp)
	movl	$1, %ebp
	movl	%ebp, %ebx
	movl	%r13d, %ebp
.L18:
.LBB55:
.LBB52:
	.loc 1 25 13 view .LVU71
	movl	%ebp, %esi
.LVL26:
.LBB46:
.LBI46:
	.loc 1 23 5 is_stmt 1 view .LVU72
.LBB47:
	.loc 1 25 2 view .LVU73
	.loc 1 25 47 is_stmt 0 view .LVU74
	testl	%ebp, %ebp
	je	.L14
.LVL27:
.L17:
	.loc 1 25 47 view .LVU75
.LBE47:
.LBE46:
	.loc 1 25 13 view .LVU76
	movl	$1, %r8d
.L15:
.LBB50:
.LBB48:
	leal	-1(%rsi), %edi
	movl	%r8d, 44(%rsp)
	movl	%esi, 40(%rsp)
	call	self
.LVL28:
	movl	%eax, %edi
	call	callee
.LVL29:
	movl	44(%rsp), %r8d
	.loc 1 25 47 view .LVU77
	movl	40(%rsp), %esi
	imull	%eax, %r8d
	.loc 1 25 2 is_stmt 1 view .LVU78
	.loc 1 25 47 is_stmt 0 view .LVU79
	subl	$2, %esi
	jne	.L15
.LBE48:
.LBE50:
	.loc 1 25 13 view .LVU80
	movl	%r8d, %edi
	.loc 1 25 47 view .LVU81
	subl	$2, %ebp
	.loc 1 25 13 view .LVU82
	call	callee
.LVL30:
	imull	%eax, %ebx
	.loc 1 25 2 is_stmt 1 view .LVU83
	.loc 1 25 47 is_stmt 0 view .LVU84
	cmpl	$-1, %ebp
	jne	.L18
.LBE52:
.LBE55:
	.loc 1 25 13 view .LVU85
	movl	%ebx, %edi
.LBB56:
.LBB53:
	movl	12(%rsp), %edx
.LBE53:
.LBE56:
	call	callee
.LVL31:
	imull	%eax, %r12d
	.loc 1 25 2 is_stmt 1 view .LVU86
	.loc 1 25 47 is_stmt 0 view .LVU87
	leal	-2(%r13), %eax
	testl	%r13d, %r13d
	jne	.L21
	movl	%r12d, %ebp
	movl	(%rsp), %r13d
	movl	8(%rsp), %ebx
	movl	%r14d, %r12d
.LBE58:
.LBE61:
	.loc 1 25 13 view .LVU88
	movl	%ebp, %edi
.LBB62:
.LBB59:
	movl	4(%rsp), %r14d
.LBE59:
.LBE62:
	call	callee
.LVL32:
	imull	%eax, %r13d
	.loc 1 25 2 is_stmt 1 view .LVU89
	.loc 1 25 47 is_stmt 0 view .LVU90
	cmpl	$-1, %ebx
	jne	.L24
	movl	%r13d, %ebp
	movl	%edx, %r13d
.LBE64:
.LBE67:
	.loc 1 25 13 view .LVU91
	movl	%ebp, %edi
	.loc 1 25 47 view .LVU92
	subl	$2, %r13d
	.loc 1 25 13 view .LVU93
	call	callee
.LVL33:
	imull	%eax, %r12d
	.loc 1 25 2 is_stmt 1 view .LVU94
	.loc 1 25 47 is_stmt 0 view .LVU95
	cmpl	$-1, %r13d
	jne	.L27
	movl	%r12d, %ebp
	movl	32(%rsp), %r12d
.LBE70:
.LBE74:
	subl	$2, %r15d
.LBB75:
.LBB71:
	movl	36(%rsp), %r13d
.LBE71:
.LBE75:
	.loc 1 25 13 view .LVU96
	movl	%ebp, %edi
	call	callee
.LVL34:
	imull	%eax, %r12d
	.loc 1 25 2 is_stmt 1 view .LVU97
	.loc 1 25 47 is_stmt 0 view .LVU98
	cmpl	$-1, %r15d
	jne	.L30
	movl	28(%rsp), %ebp
.LBE78:
.LBE81:
	.loc 1 25 13 view .LVU99
	movl	%r12d, %edi
	.loc 1 25 47 view .LVU100
	subl	$2, %r14d
	.loc 1 25 13 view .LVU101
	call	callee
.LVL35:
	imull	%eax, %ebp
	.loc 1 25 2 is_stmt 1 view .LVU102
	.loc 1 25 47 is_stmt 0 view .LVU103
	cmpl	$-1, %r14d
	jne	.L33
	movl	24(%rsp), %r12d
.LBE84:
.LBE87:
	.loc 1 25 13 view .LVU104
	movl	%ebp, %edi
	.loc 1 25 47 view .LVU105
	subl	$2, %r13d
	.loc 1 25 13 view .LVU106
	call	callee
.LVL36:
	imull	%eax, %r12d
	.loc 1 25 2 is_stmt 1 view .LVU107
	.loc 1 25 47 is_stmt 0 view .LVU108
	cmpl	$-1, %r13d
	jne	.L36
	movl	16(%rsp), %ebp
	movl	20(%rsp), %r14d
.LBE90:
.LBE93:
	.loc 1 25 13 view .LVU109
	movl	%r12d, %edi
	call	callee
.LVL37:
	.loc 1 25 47 view .LVU110
	subl	$2, %ebp
	imull	%eax, %r14d
	.loc 1 25 2 is_stmt 1 view .LVU111
	.loc 1 25 47 is_stmt 0 view .LVU112
	cmpl	$-1, %ebp
	jne	.L39
.L5:
	.loc 1 26 1 view .LVU113
	addq	$56, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	movl	%r14d, %eax
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
.LVL38:
.L12:
	.cfi_restore_state
.LBB94:
.LBB91:
.LBB88:
.LBB85:
.LBB82:
.LBB79:
.LBB76:
.LBB72:
.LBB68:
.LBB65:
	.loc 1 25 13 view .LVU114
	movl	$1, %edi
	.loc 1 25 47 view .LVU115
	movl	$-2, %ebx
	.loc 1 25 13 view .LVU116
	call	callee
.LVL39:
	imull	%eax, %r13d
	.loc 1 25 2 is_stmt 1 view .LVU117
.LVL40:
.LBB63:
	.loc 1 23 5 view .LVU118
.LBB60:
	.loc 1 25 2 view .LVU119
	jmp	.L23
.LVL41:
	.p2align 4,,10
	.p2align 3
.L13:
	.loc 1 25 13 is_stmt 0 view .LVU120
	movl	$1, %edi
	.loc 1 25 47 view .LVU121
	movl	$-3, %r13d
	.loc 1 25 13 view .LVU122
	call	callee
.LVL42:
	imull	%eax, %r12d
	.loc 1 25 2 is_stmt 1 view .LVU123
.LVL43:
.LBB57:
	.loc 1 23 5 view .LVU124
.LBB54:
	.loc 1 25 2 view .LVU125
	jmp	.L20
.LVL44:
	.p2align 4,,10
	.p2align 3
.L14:
	.loc 1 25 13 is_stmt 0 view .LVU126
	movl	$1, %edi
	.loc 1 25 47 view .LVU127
	movl	$-2, %ebp
	.loc 1 25 13 view .LVU128
	movl	$-2, %esi
	call	callee
.LVL45:
	imull	%eax, %ebx
	.loc 1 25 2 is_stmt 1 view .LVU129
.LVL46:
.LBB51:
	.loc 1 23 5 view .LVU130
.LBB49:
	.loc 1 25 2 view .LVU131
	jmp	.L17
.LVL47:
.L11:
	.loc 1 25 2 is_stmt 0 view .LVU132
.LBE49:
.LBE51:
.LBE54:
.LBE57:
.LBE60:
.LBE63:
.LBE65:
.LBE68:
	.loc 1 25 13 view .LVU133
	movl	$1, %edi
	.loc 1 25 47 view .LVU134
	movl	$-2, %r13d
	.loc 1 25 13 view .LVU135
	call	callee
.LVL48:
	imull	%eax, %r12d
	.loc 1 25 2 is_stmt 1 view .LVU136
.LVL49:
.LBB69:
	.loc 1 23 5 view .LVU137
.LBB66:
	.loc 1 25 2 view .LVU138
	jmp	.L26
.LVL50:
.L10:
	.loc 1 25 2 is_stmt 0 view .LVU139
.LBE66:
.LBE69:
.LBE72:
.LBE76:
	.loc 1 25 13 view .LVU140
	movl	$1, %edi
	.loc 1 25 47 view .LVU141
	movl	$-2, %r15d
	.loc 1 25 13 view .LVU142
	call	callee
.LVL51:
	imull	%eax, %r12d
	.loc 1 25 2 is_stmt 1 view .LVU143
.LVL52:
.LBB77:
	.loc 1 23 5 view .LVU144
.LBB73:
	.loc 1 25 2 view .LVU145
	jmp	.L29
.LVL53:
.L9:
	.loc 1 25 2 is_stmt 0 view .LVU146
.LBE73:
.LBE77:
.LBE79:
.LBE82:
	.loc 1 25 13 view .LVU147
	movl	$1, %edi
	.loc 1 25 47 view .LVU148
	movl	$-2, %r14d
	.loc 1 25 13 view .LVU149
	call	callee
.LVL54:
	imull	%eax, %ebp
	.loc 1 25 2 is_stmt 1 view .LVU150
.LVL55:
.LBB83:
	.loc 1 23 5 view .LVU151
.LBB80:
	.loc 1 25 2 view .LVU152
	jmp	.L32
.LVL56:
.L8:
	.loc 1 25 2 is_stmt 0 view .LVU153
.LBE80:
.LBE83:
.LBE85:
.LBE88:
	.loc 1 25 13 view .LVU154
	movl	$1, %edi
	.loc 1 25 47 view .LVU155
	movl	$-2, %r13d
	.loc 1 25 13 view .LVU156
	call	callee
.LVL57:
	imull	%eax, %r12d
	.loc 1 25 2 is_stmt 1 view .LVU157
.LVL58:
.LBB89:
	.loc 1 23 5 view .LVU158
.LBB86:
	.loc 1 25 2 view .LVU159
	jmp	.L35
.LVL59:
.L7:
	.loc 1 25 2 is_stmt 0 view .LVU160
.LBE86:
.LBE89:
.LBE91:
.LBE94:
	.loc 1 25 13 view .LVU161
	movl	$1, %edi
	.loc 1 25 47 view .LVU162
	movl	$-2, %ebp
	.loc 1 25 13 view .LVU163
	call	callee
.LVL60:
	imull	%eax, %r14d
	.loc 1 25 2 is_stmt 1 view .LVU164
.LVL61:
.LBB95:
	.loc 1 23 5 view .LVU165
.LBB92:
	.loc 1 25 2 view .LVU166
	jmp	.L38
.LBE92:
.LBE95:
	.cfi_endproc
.LFE4:
	.size	self, .-self
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x4c7
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0xa
	.long	.LASF5
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0xb
	.long	.LASF6
	.byte	0x1
	.byte	0x1
	.byte	0x15
	.long	0x41
	.uleb128 0xc
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0xd
	.long	0x3a
	.uleb128 0xe
	.long	.LASF7
	.byte	0x1
	.byte	0x17
	.byte	0x5
	.long	0x3a
	.byte	0x1
	.long	0x61
	.uleb128 0x7
	.string	"x"
	.byte	0x17
	.byte	0xe
	.long	0x3a
	.byte	0
	.uleb128 0x6
	.long	.LASF2
	.byte	0x12
	.byte	0x5
	.long	0x3a
	.quad	.LFB3
	.quad	.LFE3-.LFB3
	.uleb128 0x1
	.byte	0x9c
	.long	0xd4
	.uleb128 0x8
	.string	"x"
	.byte	0x12
	.byte	0xf
	.long	0x3a
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.long	0x19c
	.quad	.LBI14
	.byte	.LVU30
	.quad	.LBB14
	.quad	.LBE14-.LBB14
	.byte	0x14
	.byte	0x9
	.long	0xbf
	.uleb128 0x2
	.long	0x1ad
	.long	.LLST3
	.long	.LVUS3
	.byte	0
	.uleb128 0x3
	.quad	.LVL9
	.long	0x1b7
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x6
	.long	.LASF3
	.byte	0xd
	.byte	0x5
	.long	0x3a
	.quad	.LFB2
	.quad	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0x19c
	.uleb128 0xf
	.string	"x"
	.byte	0x1
	.byte	0xd
	.byte	0xe
	.long	0x3a
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x5
	.long	0x19c
	.quad	.LBI8
	.byte	.LVU12
	.long	.LLRL1
	.byte	0xf
	.byte	0x15
	.long	0x125
	.uleb128 0x10
	.long	0x1ad
	.byte	0
	.uleb128 0x9
	.long	0x19c
	.quad	.LBI12
	.byte	.LVU17
	.quad	.LBB12
	.quad	.LBE12-.LBB12
	.byte	0xf
	.byte	0x28
	.long	0x157
	.uleb128 0x2
	.long	0x1ad
	.long	.LLST2
	.long	.LVUS2
	.byte	0
	.uleb128 0x4
	.quad	.LVL2
	.long	0x1b7
	.long	0x16f
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.uleb128 0x4
	.quad	.LVL5
	.long	0x1b7
	.long	0x187
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.quad	.LVL7
	.long	0x1b7
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x11
	.long	.LASF8
	.byte	0x1
	.byte	0x7
	.byte	0x32
	.long	0x3a
	.byte	0x3
	.long	0x1b7
	.uleb128 0x7
	.string	"x"
	.byte	0x7
	.byte	0x3c
	.long	0x3a
	.byte	0
	.uleb128 0x6
	.long	.LASF4
	.byte	0x2
	.byte	0x28
	.long	0x3a
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.long	0x1e4
	.uleb128 0x8
	.string	"x"
	.byte	0x2
	.byte	0x33
	.long	0x3a
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.uleb128 0x12
	.long	0x46
	.quad	.LFB4
	.quad	.LFE4-.LFB4
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x2
	.long	0x57
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x5
	.long	0x46
	.quad	.LBI32
	.byte	.LVU42
	.long	.LLRL5
	.byte	0x19
	.byte	0xd
	.long	0x49d
	.uleb128 0x2
	.long	0x57
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x5
	.long	0x46
	.quad	.LBI34
	.byte	.LVU47
	.long	.LLRL7
	.byte	0x19
	.byte	0xd
	.long	0x470
	.uleb128 0x2
	.long	0x57
	.long	.LLST8
	.long	.LVUS8
	.uleb128 0x5
	.long	0x46
	.quad	.LBI36
	.byte	.LVU51
	.long	.LLRL9
	.byte	0x19
	.byte	0xd
	.long	0x443
	.uleb128 0x2
	.long	0x57
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x5
	.long	0x46
	.quad	.LBI38
	.byte	.LVU55
	.long	.LLRL11
	.byte	0x19
	.byte	0xd
	.long	0x416
	.uleb128 0x2
	.long	0x57
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x5
	.long	0x46
	.quad	.LBI40
	.byte	.LVU59
	.long	.LLRL13
	.byte	0x19
	.byte	0xd
	.long	0x3e9
	.uleb128 0x2
	.long	0x57
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x5
	.long	0x46
	.quad	.LBI42
	.byte	.LVU63
	.long	.LLRL15
	.byte	0x19
	.byte	0xd
	.long	0x3bc
	.uleb128 0x2
	.long	0x57
	.long	.LLST16
	.long	.LVUS16
	.uleb128 0x5
	.long	0x46
	.quad	.LBI44
	.byte	.LVU67
	.long	.LLRL17
	.byte	0x19
	.byte	0xd
	.long	0x38f
	.uleb128 0x2
	.long	0x57
	.long	.LLST18
	.long	.LVUS18
	.uleb128 0x5
	.long	0x46
	.quad	.LBI46
	.byte	.LVU72
	.long	.LLRL19
	.byte	0x19
	.byte	0xd
	.long	0x362
	.uleb128 0x2
	.long	0x57
	.long	.LLST20
	.long	.LVUS20
	.uleb128 0x4
	.quad	.LVL28
	.long	0x46
	.long	0x34d
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x7
	.byte	0x91
	.sleb128 -72
	.byte	0x94
	.byte	0x4
	.byte	0x31
	.byte	0x1c
	.byte	0
	.uleb128 0x3
	.quad	.LVL29
	.long	0x1b7
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x4
	.quad	.LVL30
	.long	0x1b7
	.long	0x37a
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.quad	.LVL45
	.long	0x1b7
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x4
	.quad	.LVL31
	.long	0x1b7
	.long	0x3a7
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.quad	.LVL42
	.long	0x1b7
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x4
	.quad	.LVL32
	.long	0x1b7
	.long	0x3d4
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.quad	.LVL39
	.long	0x1b7
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x4
	.quad	.LVL33
	.long	0x1b7
	.long	0x401
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.quad	.LVL48
	.long	0x1b7
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x4
	.quad	.LVL34
	.long	0x1b7
	.long	0x42e
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.quad	.LVL51
	.long	0x1b7
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x4
	.quad	.LVL35
	.long	0x1b7
	.long	0x45b
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.quad	.LVL54
	.long	0x1b7
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x4
	.quad	.LVL36
	.long	0x1b7
	.long	0x488
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.quad	.LVL57
	.long	0x1b7
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x4
	.quad	.LVL37
	.long	0x1b7
	.long	0x4b5
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.quad	.LVL60
	.long	0x1b7
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x75
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x2
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x3
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x52
	.uleb128 0x1
	.uleb128 0x2138
	.uleb128 0xb
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x58
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x6
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x52
	.uleb128 0x1
	.uleb128 0x2138
	.uleb128 0xb
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x58
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0x11
	.byte	0x1
	.uleb128 0x25
	.uleb128 0xe
	.uleb128 0x13
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x1f
	.uleb128 0x1b
	.uleb128 0x1f
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x10
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x8
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0x35
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS3:
	.uleb128 .LVU30
	.uleb128 .LVU34
.LLST3:
	.byte	0x4
	.uleb128 .LVL9-.Ltext0
	.uleb128 .LVL10-.Ltext0
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU10
	.uleb128 .LVU10
	.uleb128 .LVU16
	.uleb128 .LVU17
	.uleb128 0
.LLST0:
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LVL3-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL3-.Ltext0
	.uleb128 .LVL4-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0x4
	.uleb128 .LVL5-1-.Ltext0
	.uleb128 .LFE2-.Ltext0
	.uleb128 0x3
	.byte	0x71
	.sleb128 -1
	.byte	0x9f
	.byte	0
.LVUS2:
	.uleb128 .LVU17
	.uleb128 .LVU22
.LLST2:
	.byte	0x4
	.uleb128 .LVL5-.Ltext0
	.uleb128 .LVL6-.Ltext0
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS4:
	.uleb128 0
	.uleb128 .LVU42
	.uleb128 .LVU42
	.uleb128 0
.LLST4:
	.byte	0x4
	.uleb128 .LVL11-.Ltext0
	.uleb128 .LVL12-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL12-.Ltext0
	.uleb128 .LFE4-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS6:
	.uleb128 .LVU42
	.uleb128 .LVU45
	.uleb128 .LVU165
	.uleb128 0
.LLST6:
	.byte	0x4
	.uleb128 .LVL12-.Ltext0
	.uleb128 .LVL13-.Ltext0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL61-.Ltext0
	.uleb128 .LFE4-.Ltext0
	.uleb128 0x3
	.byte	0x9
	.byte	0xfe
	.byte	0x9f
	.byte	0
.LVUS8:
	.uleb128 .LVU47
	.uleb128 .LVU50
	.uleb128 .LVU158
	.uleb128 .LVU160
.LLST8:
	.byte	0x4
	.uleb128 .LVL14-.Ltext0
	.uleb128 .LVL15-.Ltext0
	.uleb128 0x1
	.byte	0x5d
	.byte	0x4
	.uleb128 .LVL58-.Ltext0
	.uleb128 .LVL59-.Ltext0
	.uleb128 0x3
	.byte	0x9
	.byte	0xfe
	.byte	0x9f
	.byte	0
.LVUS10:
	.uleb128 .LVU51
	.uleb128 .LVU54
	.uleb128 .LVU151
	.uleb128 .LVU153
.LLST10:
	.byte	0x4
	.uleb128 .LVL16-.Ltext0
	.uleb128 .LVL17-.Ltext0
	.uleb128 0x1
	.byte	0x5e
	.byte	0x4
	.uleb128 .LVL55-.Ltext0
	.uleb128 .LVL56-.Ltext0
	.uleb128 0x3
	.byte	0x9
	.byte	0xfe
	.byte	0x9f
	.byte	0
.LVUS12:
	.uleb128 .LVU55
	.uleb128 .LVU58
	.uleb128 .LVU144
	.uleb128 .LVU146
.LLST12:
	.byte	0x4
	.uleb128 .LVL18-.Ltext0
	.uleb128 .LVL19-.Ltext0
	.uleb128 0x1
	.byte	0x5f
	.byte	0x4
	.uleb128 .LVL52-.Ltext0
	.uleb128 .LVL53-.Ltext0
	.uleb128 0x3
	.byte	0x9
	.byte	0xfe
	.byte	0x9f
	.byte	0
.LVUS14:
	.uleb128 .LVU59
	.uleb128 .LVU62
	.uleb128 .LVU137
	.uleb128 .LVU139
.LLST14:
	.byte	0x4
	.uleb128 .LVL20-.Ltext0
	.uleb128 .LVL21-.Ltext0
	.uleb128 0x1
	.byte	0x5d
	.byte	0x4
	.uleb128 .LVL49-.Ltext0
	.uleb128 .LVL50-.Ltext0
	.uleb128 0x3
	.byte	0x9
	.byte	0xfe
	.byte	0x9f
	.byte	0
.LVUS16:
	.uleb128 .LVU63
	.uleb128 .LVU66
	.uleb128 .LVU118
	.uleb128 .LVU120
.LLST16:
	.byte	0x4
	.uleb128 .LVL22-.Ltext0
	.uleb128 .LVL23-.Ltext0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL40-.Ltext0
	.uleb128 .LVL41-.Ltext0
	.uleb128 0x3
	.byte	0x9
	.byte	0xfe
	.byte	0x9f
	.byte	0
.LVUS18:
	.uleb128 .LVU67
	.uleb128 .LVU70
	.uleb128 .LVU124
	.uleb128 .LVU126
.LLST18:
	.byte	0x4
	.uleb128 .LVL24-.Ltext0
	.uleb128 .LVL25-.Ltext0
	.uleb128 0x3
	.byte	0x70
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL43-.Ltext0
	.uleb128 .LVL44-.Ltext0
	.uleb128 0x3
	.byte	0x9
	.byte	0xfe
	.byte	0x9f
	.byte	0
.LVUS20:
	.uleb128 .LVU72
	.uleb128 .LVU75
	.uleb128 .LVU130
	.uleb128 .LVU132
.LLST20:
	.byte	0x4
	.uleb128 .LVL26-.Ltext0
	.uleb128 .LVL27-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL46-.Ltext0
	.uleb128 .LVL47-.Ltext0
	.uleb128 0x3
	.byte	0x9
	.byte	0xfe
	.byte	0x9f
	.byte	0
.Ldebug_loc3:
	.section	.debug_aranges,"",@progbits
	.long	0x2c
	.value	0x2
	.long	.Ldebug_info0
	.byte	0x8
	.byte	0
	.value	0
	.value	0
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.quad	0
	.quad	0
	.section	.debug_rnglists,"",@progbits
.Ldebug_ranges0:
	.long	.Ldebug_ranges3-.Ldebug_ranges2
.Ldebug_ranges2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.LLRL1:
	.byte	0x4
	.uleb128 .LBB8-.Ltext0
	.uleb128 .LBE8-.Ltext0
	.byte	0x4
	.uleb128 .LBB11-.Ltext0
	.uleb128 .LBE11-.Ltext0
	.byte	0
.LLRL5:
	.byte	0x4
	.uleb128 .LBB32-.Ltext0
	.uleb128 .LBE32-.Ltext0
	.byte	0x4
	.uleb128 .LBB93-.Ltext0
	.uleb128 .LBE93-.Ltext0
	.byte	0x4
	.uleb128 .LBB94-.Ltext0
	.uleb128 .LBE94-.Ltext0
	.byte	0x4
	.uleb128 .LBB95-.Ltext0
	.uleb128 .LBE95-.Ltext0
	.byte	0
.LLRL7:
	.byte	0x4
	.uleb128 .LBB34-.Ltext0
	.uleb128 .LBE34-.Ltext0
	.byte	0x4
	.uleb128 .LBB87-.Ltext0
	.uleb128 .LBE87-.Ltext0
	.byte	0x4
	.uleb128 .LBB88-.Ltext0
	.uleb128 .LBE88-.Ltext0
	.byte	0x4
	.uleb128 .LBB89-.Ltext0
	.uleb128 .LBE89-.Ltext0
	.byte	0
.LLRL9:
	.byte	0x4
	.uleb128 .LBB36-.Ltext0
	.uleb128 .LBE36-.Ltext0
	.byte	0x4
	.uleb128 .LBB81-.Ltext0
	.uleb128 .LBE81-.Ltext0
	.byte	0x4
	.uleb128 .LBB82-.Ltext0
	.uleb128 .LBE82-.Ltext0
	.byte	0x4
	.uleb128 .LBB83-.Ltext0
	.uleb128 .LBE83-.Ltext0
	.byte	0
.LLRL11:
	.byte	0x4
	.uleb128 .LBB38-.Ltext0
	.uleb128 .LBE38-.Ltext0
	.byte	0x4
	.uleb128 .LBB74-.Ltext0
	.uleb128 .LBE74-.Ltext0
	.byte	0x4
	.uleb128 .LBB75-.Ltext0
	.uleb128 .LBE75-.Ltext0
	.byte	0x4
	.uleb128 .LBB76-.Ltext0
	.uleb128 .LBE76-.Ltext0
	.byte	0x4
	.uleb128 .LBB77-.Ltext0
	.uleb128 .LBE77-.Ltext0
	.byte	0
.LLRL13:
	.byte	0x4
	.uleb128 .LBB40-.Ltext0
	.uleb128 .LBE40-.Ltext0
	.byte	0x4
	.uleb128 .LBB67-.Ltext0
	.uleb128 .LBE67-.Ltext0
	.byte	0x4
	.uleb128 .LBB68-.Ltext0
	.uleb128 .LBE68-.Ltext0
	.byte	0x4
	.uleb128 .LBB69-.Ltext0
	.uleb128 .LBE69-.Ltext0
	.byte	0
.LLRL15:
	.byte	0x4
	.uleb128 .LBB42-.Ltext0
	.uleb128 .LBE42-.Ltext0
	.byte	0x4
	.uleb128 .LBB61-.Ltext0
	.uleb128 .LBE61-.Ltext0
	.byte	0x4
	.uleb128 .LBB62-.Ltext0
	.uleb128 .LBE62-.Ltext0
	.byte	0x4
	.uleb128 .LBB63-.Ltext0
	.uleb128 .LBE63-.Ltext0
	.byte	0
.LLRL17:
	.byte	0x4
	.uleb128 .LBB44-.Ltext0
	.uleb128 .LBE44-.Ltext0
	.byte	0x4
	.uleb128 .LBB55-.Ltext0
	.uleb128 .LBE55-.Ltext0
	.byte	0x4
	.uleb128 .LBB56-.Ltext0
	.uleb128 .LBE56-.Ltext0
	.byte	0x4
	.uleb128 .LBB57-.Ltext0
	.uleb128 .LBE57-.Ltext0
	.byte	0
.LLRL19:
	.byte	0x4
	.uleb128 .LBB46-.Ltext0
	.uleb128 .LBE46-.Ltext0
	.byte	0x4
	.uleb128 .LBB50-.Ltext0
	.uleb128 .LBE50-.Ltext0
	.byte	0x4
	.uleb128 .LBB51-.Ltext0
	.uleb128 .LBE51-.Ltext0
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF3:
	.string	"zeta"
.LASF2:
	.string	"alpha"
.LASF4:
	.string	"callee"
.LASF8:
	.string	"inner"
.LASF6:
	.string	"seen"
.LASF5:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -g -O2 -fasynchronous-unwind-tables"
.LASF7:
	.string	"self"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"unit.c"
.LASF1:
	.string	"/src"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
